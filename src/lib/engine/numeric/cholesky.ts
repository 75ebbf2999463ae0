/**
 * Cholesky's factor of a symmetric matrix: the lower triangular L with A = L·Lᵀ and L_ii ≥ 0,
 *
 *   L_jj = √(A_jj − Σ_k<j L_jk²),   L_ij = (A_ij − Σ_k<j L_ik·L_jk) / L_jj   for i > j
 *
 * which exists exactly where A is positive semidefinite. A pivot L_jj² below 10⁻¹⁰ of A_jj is taken as zero and
 * makes a column of zeros; what is left below it must then be within 10⁻⁵ of zero, against its diagonals.
 * Source: G. Golub and C. Van Loan, Matrix Computations, 4th ed. (2013), 4.2.
 */

/** Squares below this share of the diagonal count as zero. */
const ROUNDING = 1e-10;

/**
 * The rows of L for a square symmetric matrix (only its lower triangle is read), or undefined where the matrix
 * is not positive semidefinite. n³/6 multiplications.
 */
export function cholesky(
  matrix: readonly (readonly number[])[],
): readonly Float64Array[] | undefined {
  const rows: Float64Array[] = [];
  for (const [i, given] of matrix.entries()) {
    const row = new Float64Array(matrix.length);
    const scale = given[i] ?? 0;
    for (let j = 0; j < i; j += 1) {
      const above = rows[j] ?? row;
      const left = (given[j] ?? 0) - product(row, above, j);
      const pivot = above[j] ?? 0;
      if (pivot > 0) row[j] = left / pivot;
      else if (left ** 2 > ROUNDING * scale * (matrix[j]?.[j] ?? 0)) return undefined;
    }
    const square = (given[i] ?? 0) - product(row, row, i);
    if (!(square >= -ROUNDING * scale)) return undefined;
    row[i] = square <= ROUNDING * scale ? 0 : Math.sqrt(square);
    rows.push(row);
  }
  return rows;
}

/** The sum of products of the first `length` places. */
function product(a: Float64Array, b: Float64Array, length: number): number {
  let sum = 0;
  for (let k = 0; k < length; k += 1) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}
