// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/reviewpageparts.h"

namespace perennial::reviewparts {

const char *const kStyle = R"css(
:root { color-scheme: light; --ink: #1d1d1f; --soft: #5b6067; --line: #d9dbe0; --ground: #f4f5f7; --green: #1a7f4b; --amber: #9a5b00; --focus: #1a56c4; }
* { box-sizing: border-box; }
body { font: 16px/1.55 system-ui, "Segoe UI", "Noto Sans", "Vazirmatn", "Noto Sans Arabic", sans-serif; color: var(--ink); background: var(--ground); margin: 0; }
.band { height: 6px; background: var(--client); }
.page { max-width: 46rem; margin: 0 auto; padding: 1.75rem 1.25rem 6rem; }
h1 { font-size: 1.625rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.0625rem; margin: 2rem 0 .75rem; }
html { scroll-padding-block: 1rem 7rem; }
.fact { color: var(--soft); margin: 0 0 .375rem; }
.who { display: block; margin: 1.25rem 0 0; font-weight: 600; }
.who input { display: block; width: 100%; max-width: 22rem; margin-top: .25rem; }
input[type=text], textarea { font: inherit; color: inherit; background: #fff; border: 1px solid #9aa0a8; border-radius: 6px; padding: .5rem .625rem; }
article { background: #fff; border: 1px solid var(--line); border-radius: 10px; padding: 1.125rem 1.25rem; margin: 0 0 1rem; break-inside: avoid; }
article[data-answer=approve] { border-inline-start: 4px solid var(--green); }
article[data-answer=change] { border-inline-start: 4px solid var(--amber); }
.head { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: baseline; margin-bottom: .625rem; }
.head b { font-size: 1.0625rem; }
.channels { color: var(--soft); font-size: .9375rem; }
.state { margin-inline-start: auto; font-size: .8125rem; border: 1px solid var(--line); border-radius: 999px; padding: .0625rem .625rem; color: var(--soft); }
.text { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0 0 .625rem; }
.title { font-weight: 600; }
.part { border-top: 1px dashed var(--line); padding-top: .625rem; }
.more { color: var(--soft); font-size: .9375rem; margin: 0 0 .375rem; overflow-wrap: anywhere; }
.warning { background: #fff4de; border-radius: 6px; padding: .375rem .625rem; font-size: .9375rem; }
.face + .face { border-top: 1px solid var(--line); margin-top: .875rem; padding-top: .875rem; }
.face > .for { font-size: .875rem; font-weight: 600; color: var(--soft); margin: 0 0 .375rem; }
figure { margin: 0 0 .75rem; }
figure img { display: block; max-width: 100%; height: auto; border-radius: 8px; border: 1px solid var(--line); }
figure .lost { border: 1px dashed var(--line); border-radius: 8px; padding: 1.25rem; color: var(--soft); text-align: center; }
figcaption { font-size: .875rem; color: var(--soft); margin-top: .25rem; }
fieldset { border: 0; border-top: 1px solid var(--line); margin: 1rem 0 0; padding: .875rem 0 0; min-width: 0; }
legend { float: inline-start; padding: 0; font-size: .875rem; color: var(--soft); width: 100%; margin-bottom: .375rem; }
.choices { display: flex; flex-wrap: wrap; gap: .5rem; clear: both; }
.choices label { display: inline-flex; gap: .5rem; align-items: center; border: 1px solid #9aa0a8; border-radius: 8px; padding: .4375rem .875rem; min-height: 2.75rem; cursor: pointer; }
.choices label:has(input:checked) { border-color: var(--ink); background: var(--ground); font-weight: 600; }
.comment { display: block; margin-top: .75rem; font-size: .875rem; color: var(--soft); }
.comment textarea { display: block; width: 100%; min-height: 4.5rem; margin-top: .25rem; color: var(--ink); font-size: 1rem; resize: vertical; }
.foot { position: fixed; inset-inline: 0; bottom: 0; background: #fff; border-top: 1px solid var(--line); }
.foot > div { max-width: 46rem; margin: 0 auto; padding: .75rem 1.25rem; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; }
progress { flex: 1 1 6rem; height: .5rem; accent-color: var(--green); }
#said { flex-basis: 100%; color: var(--soft); font-size: .9375rem; margin: 0; }
#said:empty { display: none; }
button { font: inherit; font-weight: 600; color: #fff; background: #1d1d1f; border: 0; border-radius: 8px; padding: .5rem 1.25rem; min-height: 2.75rem; cursor: pointer; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
bdi { unicode-bidi: isolate; }
@media print {
  body { background: #fff; font-size: 11pt; }
  .page { max-width: none; padding: 0; }
  .foot, .comment textarea:placeholder-shown { display: none; }
  article { border-color: #999; }
  figure img { max-height: 9cm; }
  .choices label { border: 0; padding: 0 .5rem 0 0; min-height: 0; }
}
)css";

const char *const kScript = R"js(
(function () {
  "use strict";
  var root = document.documentElement, key = "perennial-review-" + root.dataset.pack;
  var posts = Array.prototype.slice.call(document.querySelectorAll("article[data-post]"));
  var name = document.getElementById("reviewer"), said = document.getElementById("said");
  var number = function (n) { try { return new Intl.NumberFormat(root.lang).format(n); } catch (e) { return String(n); } };
  var answers = {};
  function store() {
    try { localStorage.setItem(key, JSON.stringify({ name: name.value, answers: answers })); } catch (e) { /* blocked: the answers live as long as the page */ }
  }
  function show() {
    var done = posts.filter(function (p) { return answers[p.dataset.post] && answers[p.dataset.post].answer; }).length;
    var text = said.dataset.progress.replace("%1", number(done)).replace("%2", number(posts.length));
    document.getElementById("count").textContent = text;
    var bar = document.getElementById("bar");
    bar.max = Math.max(posts.length, 1);
    bar.value = done;
    return done;
  }
  function change(post) {
    var picked = post.querySelector("input[type=radio]:checked"), comment = post.querySelector("textarea").value;
    answers[post.dataset.post] = { answer: picked ? picked.value : "", comment: comment, at: new Date().toISOString() };
    post.dataset.answer = picked ? picked.value : "";
    said.textContent = "";
    store();
    show();
  }
  try {
    var kept = JSON.parse(localStorage.getItem(key) || "null");
    if (kept && typeof kept === "object") {
      name.value = String(kept.name || "");
      answers = kept.answers && typeof kept.answers === "object" ? kept.answers : {};
    }
  } catch (e) { answers = {}; }
  posts.forEach(function (post) {
    var known = answers[post.dataset.post];
    if (known) {
      post.querySelector("textarea").value = String(known.comment || "");
      post.querySelectorAll("input[type=radio]").forEach(function (radio) { radio.checked = radio.value === known.answer; });
      post.dataset.answer = String(known.answer || "");
    }
    post.addEventListener("change", function () { change(post); });
    post.addEventListener("input", function () { change(post); });
  });
  name.addEventListener("input", store);
  document.getElementById("save").addEventListener("click", function () {
    if (!name.value.trim()) {
      said.textContent = said.dataset.name;
      name.focus();
      return;
    }
    if (show() === 0) {
      said.textContent = said.dataset.none;
      return;
    }
    var list = posts.filter(function (p) { return answers[p.dataset.post] && answers[p.dataset.post].answer; }).map(function (p) {
      var a = answers[p.dataset.post];
      return { post: p.dataset.post, version: Number(p.dataset.version), sha256: p.dataset.sha256, answer: a.answer, comment: a.comment, answeredAt: a.at };
    });
    var file = { format: "perennial-review", version: 1, pack: root.dataset.pack, token: root.dataset.token, reviewer: name.value.trim(),
                 savedAt: new Date().toISOString(), answers: list };
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(file, null, 1)], { type: "application/json" }));
    link.download = root.dataset.file;
    document.body.appendChild(link);
    link.click();
    link.remove();
    said.textContent = said.dataset.saved.replace("%1", root.dataset.file);
  });
  show();
})();
)js";

} // namespace perennial::reviewparts
