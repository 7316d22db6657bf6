# Distribution functions and quantiles by base R, far tails and large degrees of freedom among them.
emit <- function(x) cat(jsonlite::toJSON(x, digits = NA, auto_unbox = TRUE, pretty = TRUE), "\n")
z <- c(-8, -3, -1.96, -0.2, 0, 0.5, 2.3, 6)
p <- c(1e-9, 0.001, 0.025, 0.3, 0.5, 0.84, 0.975, 0.9999)
df <- c(1, 1.5, 4, 29, 7.4e2, 1e6)
grid <- expand.grid(t = c(-40, -2.1, -0.3, 0, 1.7, 12), df = df)
quantiles <- expand.grid(p = p, df = df)
f <- expand.grid(f = c(0.05, 0.8, 2, 11), df1 = c(1, 3, 40), df2 = c(2, 7.4, 1e4))
fq <- expand.grid(p = c(0.025, 0.5, 0.975), df1 = c(1, 3, 40), df2 = c(2, 7.4, 1e4))
chi <- expand.grid(x = c(0.1, 3.84, 30, 120), df = c(1, 3, 25))
nct <- expand.grid(t = c(-2.1, 0, 0.7, 2.1, 9), df = c(3, 10, 200), ncp = c(-1.5, 0, 0.4, 1.3, 8))
emit(list(
  normal = list(z = z, cdf = pnorm(z), p = p, quantile = qnorm(p)),
  student = list(t = grid$t, df = grid$df, cdf = pt(grid$t, grid$df)),
  studentQuantile = list(p = quantiles$p, df = quantiles$df, quantile = qt(quantiles$p, quantiles$df)),
  f = list(f = f$f, df1 = f$df1, df2 = f$df2, cdf = pf(f$f, f$df1, f$df2), upper = pf(f$f, f$df1, f$df2, lower.tail = FALSE)),
  fQuantile = list(p = fq$p, df1 = fq$df1, df2 = fq$df2, quantile = qf(fq$p, fq$df1, fq$df2)),
  chiSquare = list(x = chi$x, df = chi$df, upper = pchisq(chi$x, chi$df, lower.tail = FALSE)),
  noncentral = list(t = nct$t, df = nct$df, ncp = nct$ncp, cdf = mapply(function(t, df, ncp) pt(t, df, ncp), nct$t, nct$df, nct$ncp))
))
