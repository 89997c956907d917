// Nothing of the reference comes from elsewhere, and nothing goes there: no fonts, no proxy, no assistant, no counting.
const reference = document.getElementById("reference");
const description = reference.dataset.description;
reference.replaceChildren();
Scalar.createApiReference("#reference", {
  url: description,
  withDefaultFonts: false,
  telemetry: false,
  showDeveloperTools: "never",
  hideClientButton: true,
  agent: { disabled: true },
  mcp: { disabled: true },
});
