// 老网站的写法：全局函数、改原型、自己的 $ —— 演示用，自己写的，不是 jQuery。
Array.prototype.each = function (work) {
  for (var i = 0; i < this.length; i++) work.call(this[i], i, this[i]);
  return this;
};
Object.defineProperty(Array.prototype, 'each', {enumerable: false});
String.prototype.trimAll = function () {
  return this.replace(/\s+/g, '');
};
function $(what) {
  if (typeof what === 'function') {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', what);
    else what();
    return null;
  }
  var found = [].slice.call(document.querySelectorAll(what));
  found.html = function (words) {
    return found.each(function () {
      this.innerHTML = words;
    });
  };
  found.toggle = function () {
    return found.each(function () {
      this.style.display = this.style.display === 'block' ? 'none' : 'block';
    });
  };
  found.click = function (work) {
    return found.each(function () {
      this.onclick = work;
    });
  };
  return found;
}
window.jQuery = $;
$(function () {
  var day = new Date();
  $('#today').html(day.getFullYear() + '年' + (day.getMonth() + 1) + '月' + day.getDate() + '日');
  $('#more').click(function () {
    $('#menu').toggle();
    return false;
  });
});
