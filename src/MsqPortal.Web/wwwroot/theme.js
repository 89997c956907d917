// Switches the theme in place and remembers it in the cookie that the server reads; without script the form does the same.
const form = document.getElementById("theme");

form?.addEventListener("submit", (event) => {
  const chosen = event.submitter?.value;
  if (!chosen) return;
  event.preventDefault();

  const isSystem = chosen === "system";
  document.cookie = `theme=${chosen}; Path=/; SameSite=Lax; Max-Age=${isSystem ? 0 : 31536000}`;
  document.documentElement.dataset.theme = chosen;
  for (const button of form.querySelectorAll("button")) button.setAttribute("aria-pressed", button.value === chosen);

  document.querySelector("meta[name=color-scheme]").content = isSystem ? "light dark" : chosen;
  const grounds = [...document.querySelectorAll("meta[name=theme-color]")];
  for (const [index, ground] of grounds.entries())
    ground.content = form.dataset[isSystem ? ["light", "dark"][index] : chosen];
});
