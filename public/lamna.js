/* After GOV.UK's "Exit this page". */
(function () {
  var link = document.querySelector('[data-exit]');
  if (!link) return;
  var off = false;
  try { off = !!link.dataset.exit && /off/.test(localStorage.getItem(link.dataset.exit)); } catch (blocked) { /* stays on */ }

  function leave(event) {
    if (event) event.preventDefault();
    document.title = ' ';
    document.body.hidden = true;
    document.body.textContent = '';
    location.replace(link.href);
  }
  link.addEventListener('click', leave);

  function writing(target) {
    if (/^input$/i.test(target.tagName)) return !target.readOnly && !/^(radio|checkbox|button|submit)$/.test(target.type);
    return /^(textarea|select)$/i.test(target.tagName) || target.isContentEditable;
  }

  var presses = [];
  var alone = false;
  addEventListener('keydown', function (event) { if (!event.repeat) alone = event.key === 'Shift'; });
  addEventListener('keyup', function (event) {
    if (event.key !== 'Shift' || !alone || off || writing(event.target)) { presses = []; return; }
    var now = Date.now();
    presses = presses.filter(function (then) { return now - then < 5000; });
    if (presses.push(now) === 3) leave();
  });

  var toggle = document.querySelector('[data-exit-toggle]');
  if (!toggle) return;
  toggle.checked = !off;
  toggle.addEventListener('change', function () {
    off = !toggle.checked;
  });
})();
