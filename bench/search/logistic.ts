const STEPS = 50

/**
 * Logistic regression by Newton's method: the constant, then a slope for each column of `rows`. `penalty` pulls the
 * slopes of the columns, each scaled to a standard deviation of 1, towards 0 (ridge), so that few rows do not lead to
 * extreme slopes.
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  penalty: number
): number[] {
  const columns = rows[0]?.length ?? 0
  const means = column(columns, (at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length)
  const deviations = column(columns, (at) =>
    Math.sqrt(rows.reduce((sum, row) => sum + ((row[at] ?? 0) - (means[at] ?? 0)) ** 2, 0) / rows.length || 1)
  )
  const inputs = rows.map((row) => [
    1,
    ...column(columns, (at) => ((row[at] ?? 0) - (means[at] ?? 0)) / (deviations[at] ?? 1))
  ])
  let weights = column(columns + 1, () => 0)
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = column(columns + 1, (at) => (at === 0 ? 0 : penalty * (weights[at] ?? 0)))
    const curvature = column(columns + 1, (at) =>
      column(columns + 1, (other) => (at === other && at > 0 ? penalty : 0))
    )
    for (const [place, input] of inputs.entries()) {
      const share = 1 / (1 + Math.exp(-dot(input, weights)))
      const miss = share - (labels[place] ? 1 : 0)
      for (const [at, value] of input.entries()) {
        gradient[at] = (gradient[at] ?? 0) + miss * value
        const row = curvature[at] ?? []
        for (const [other, by] of input.entries()) row[other] = (row[other] ?? 0) + share * (1 - share) * value * by
      }
    }
    const change = solve(curvature, gradient)
    weights = weights.map((weight, at) => weight - (change[at] ?? 0))
  }
  const slopes = column(columns, (at) => (weights[at + 1] ?? 0) / (deviations[at] ?? 1))
  return [(weights[0] ?? 0) - dot(slopes, means), ...slopes]
}

function column<Value>(length: number, value: (at: number) => Value): Value[] {
  return Array.from({ length }, (_, at) => value(at))
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)
}

/** Solves a system of linear equations by Gaussian elimination, with the largest pivot first. */
function solve(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, values[at] ?? 0])
  for (let at = 0; at < rows.length; at += 1) {
    const pivot = rows.slice(at).reduce((best, row) => (Math.abs(row[at] ?? 0) > Math.abs(best[at] ?? 0) ? row : best))
    rows.splice(rows.indexOf(pivot), 1)
    rows.splice(at, 0, pivot)
    for (const row of rows) {
      if (row === pivot) continue
      const factor = (row[at] ?? 0) / (pivot[at] || 1)
      for (let place = at; place < row.length; place += 1) row[place] = (row[place] ?? 0) - factor * (pivot[place] ?? 0)
    }
  }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] || 1))
}
