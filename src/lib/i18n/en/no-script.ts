/** What every page says to a browser that runs no script; part of the page's text, never of a script. */
export const noScript =
  'This browser runs no JavaScript. The figures on this page are those of the published case. If a link led here, what it holds stands behind the # of the address: no server has seen it, and only a script can work it out. Open the link in a browser with JavaScript to see its comparison; until then each line behind the # names an input and its value.';
