/** Stands in the page where the server puts the prerendered charts. */
export const CHARTS_MARK = '<!--balanza:charts-->';
