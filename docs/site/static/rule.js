// A way from the first migration under Bad to the page where it can be changed and tried.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const heading = document.querySelector("#bad > h2");
  const [code] = document.querySelector("article h1").textContent.split(":");
  if (!heading) return;
  const link = document.createElement("a");
  link.className = "try-link";
  link.href = `../../try-it/?example=${code}`;
  link.textContent = "Try it";
  heading.append(link);
});
