/**
 * The standard normal distribution: its distribution function and quantiles.
 *
 *   Φ(x) = ∫ φ(t) dt from −∞ to x,  φ(t) = e^(−t²/2) / √(2π);   z(p) = Φ⁻¹(p)
 *
 * Both by rational approximations in three ranges: around the middle, in the tail and far out in it. Φ is
 * good to some 10⁻¹⁵ of itself, in the lower tail too (for the upper one take Φ(−x)); z to 10⁻¹⁵.
 *
 * Sources: W. Cody, Rational Chebyshev approximations for the error function, Mathematics of Computation
 * 23 (1969), in the form for Φ; M. Wichura, Algorithm AS 241: The percentage points of the normal
 * distribution, Applied Statistics 37 (1988), routine PPND16.
 */

const ROOT_32 = Math.sqrt(32);
const PER_ROOT_2_PI = 1 / Math.sqrt(2 * Math.PI);

/** φ(x) where x = near + rest with x² free of rounding in its large part. */
function density(x: number): number {
  const near = Math.trunc(x * 16) / 16;
  return Math.exp(-near * near * 0.5) * Math.exp(-(x - near) * (x + near) * 0.5);
}

/** Φ(x) − ½ for |x| ≤ 0.67448975. */
function fromMiddle(x: number): number {
  const s = x * x;
  const above =
    (((0.06568233791820745 * s + 2.2352520354606837) * s + 161.02823106855587) * s +
      1067.6894854603709) *
      s +
    18154.98125334356;
  const below =
    (((s + 47.202581904688245) * s + 976.0985517377767) * s + 10260.932208618979) * s +
    45507.78933502673;
  return (x * above) / below;
}

/** Φ(−y) for 0.67448975 < y ≤ √32. */
function tail(y: number): number {
  const above =
    (((((((1.0765576773720192e-8 * y + 0.39894151208813466) * y + 8.883149794388377) * y +
      93.50665613217785) *
      y +
      597.2702763948002) *
      y +
      2494.5375852903726) *
      y +
      6848.190450536283) *
      y +
      11602.65143764735) *
      y +
    9842.714838383978;
  const below =
    (((((((y + 22.266688044328117) * y + 235.387901782625) * y + 1519.3775994075547) * y +
      6485.558298266761) *
      y +
      18615.571640885097) *
      y +
      34900.95272114598) *
      y +
      38912.00328609327) *
      y +
    19685.429676859992;
  return (density(y) * above) / below;
}

/** Φ(−y) for y > √32. */
function farTail(y: number): number {
  const s = 1 / (y * y);
  const above =
    ((((0.023073441764940174 * s + 0.215898534057957) * s + 0.12740116116024736) * s +
      0.022235277870649807) *
      s +
      0.0014216191932278934) *
      s +
    2.9112874951168793e-5;
  const below =
    ((((s + 1.284260096144911) * s + 0.4682382124808651) * s + 0.06598813786892856) * s +
      0.0037823963320275824) *
      s +
    7.297515550839662e-5;
  return (density(y) / y) * (PER_ROOT_2_PI - (s * above) / below);
}

/** Φ(x): the chance that a standard normal number is at most x; 0 and 1 at −∞ and ∞. */
export function normalCdf(x: number): number {
  const y = Math.abs(x);
  if (y <= 0.67448975) return 0.5 + fromMiddle(x);
  // Beyond 39 the tail is below the least double.
  if (y > 39) return x > 0 ? 1 : 0;
  const beyond = y <= ROOT_32 ? tail(y) : farTail(y);
  return x > 0 ? 1 - beyond : beyond;
}

/** z(p) for |p − ½| ≤ 0.425, q = p − ½. */
function middleQuantile(q: number): number {
  const r = 0.180625 - q * q;
  const above =
    ((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r +
      45921.95393154987) *
      r +
      13731.69376550946) *
      r +
      1971.5909503065513) *
      r +
      133.14166789178438) *
      r +
    3.3871328727963665;
  const below =
    ((((((5226.495278852854 * r + 28729.085735721943) * r + 39307.89580009271) * r +
      21213.794301586597) *
      r +
      5394.196021424751) *
      r +
      687.1870074920579) *
      r +
      42.31333070160091) *
      r +
    1;
  return (q * above) / below;
}

/** −z of a tail of probability e^(−t²), t ≤ 5, r = t − 1.6. */
function tailQuantile(r: number): number {
  const above =
    ((((((0.0007745450142783414 * r + 0.022723844989269184) * r + 0.2417807251774506) * r +
      1.2704582524523684) *
      r +
      3.6478483247632045) *
      r +
      5.769497221460691) *
      r +
      4.630337846156546) *
      r +
    1.4234371107496835;
  const below =
    ((((((1.0507500716444169e-9 * r + 0.0005475938084995345) * r + 0.015198666563616457) * r +
      0.14810397642748008) *
      r +
      0.6897673349851) *
      r +
      1.6763848301838038) *
      r +
      2.053191626637759) *
      r +
    1;
  return above / below;
}

/** −z of a tail of probability e^(−t²), t > 5, r = t − 5. */
function farQuantile(r: number): number {
  const above =
    ((((((2.0103343992922881e-7 * r + 2.7115555687434876e-5) * r + 0.0012426609473880784) * r +
      0.026532189526576124) *
      r +
      0.29656057182850487) *
      r +
      1.7848265399172913) *
      r +
      5.463784911164114) *
      r +
    6.657904643501103;
  const below =
    ((((((2.0442631033899397e-15 * r + 1.421511758316446e-7) * r + 1.8463183175100548e-5) * r +
      0.0007868691311456133) *
      r +
      0.014875361290850615) *
      r +
      0.1369298809227358) *
      r +
      0.599832206555888) *
      r +
    1;
  return above / below;
}

/** z(p): the number that a standard normal one stays below with chance p; ∓∞ where p ≤ 0 or p ≥ 1. */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return middleQuantile(q);
  const beyond = q < 0 ? p : 1 - p;
  if (beyond <= 0) return q < 0 ? -Infinity : Infinity;
  const t = Math.sqrt(-Math.log(beyond));
  const z = t <= 5 ? tailQuantile(t - 1.6) : farQuantile(t - 5);
  return q < 0 ? -z : z;
}
