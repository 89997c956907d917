// Opens the source at its first marked line, unless the address names another. Browsers that know the style rule for it have done
// so already, without a script.
if (!location.hash && !CSS.supports('scroll-initial-target', 'nearest')) {
  document.querySelector('.rawlines .marked').scrollIntoView({ block: 'center' });
}
