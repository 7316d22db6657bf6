# CR2 variances with Satterthwaite degrees of freedom, by the definitions in Pustejovsky & Tipton (2018), dense algebra.
library(jsonlite)
power <- function(m, p) {
  e <- eigen((m + t(m)) / 2, symmetric = TRUE)
  e$vectors %*% diag(ifelse(e$values > 1e-9, e$values^p, 0), nrow(m)) %*% t(e$vectors)
}
cr2 <- function(y, X, w, g, k) {
  X <- X * sqrt(w); y <- y * sqrt(w); n <- length(y)
  M <- solve(crossprod(X)); beta <- drop(M %*% crossprod(X, y)); H <- X %*% M %*% t(X); R <- diag(n) - H
  e <- y - drop(X %*% beta); con <- replace(numeric(ncol(X)), k, 1)
  parts <- lapply(unique(g), function(one) { i <- which(g == one); list(i = i, p = power(diag(length(i)) - H[i, i, drop = FALSE], -0.5) %*% X[i, , drop = FALSE] %*% M %*% con) })
  v <- sum(sapply(parts, function(one) sum(one$p * e[one$i])^2))
  G <- sapply(parts, function(one) drop(R[, one$i, drop = FALSE] %*% one$p)); B <- crossprod(G)
  df <- sum(diag(B))^2 / sum(B^2); se <- sqrt(v); t <- beta[k] / se
  list(value = beta[k], low = beta[k] - qt(.975, df) * se, high = beta[k] + qt(.975, df) * se, t = t, df = df, p = 2 * pt(-abs(t), df))
}
set.seed(4)
sizes <- c(1, 3, 5, 2, 4, 6, 3, 2, 7)
g <- rep(letters[1:9], sizes); n <- length(g)
group <- as.numeric(g %in% c("f", "g", "h", "i"))
age <- round(rnorm(n, 40, 9), 1); months <- rep(round(runif(9, 1, 60)), sizes)
y <- round(50 + 6 * group + .2 * age + rep(rnorm(9, 0, 5), sizes) + rnorm(n, 0, 8), 2)
w <- round(1 / rep(sizes, sizes), 6)
data <- data.frame(cluster = g, y = y, group = group, age = age, months = months, weight = w)
overlap <- ifelse(seq_len(n) %% 2 == 0 & g %in% c("b", "c"), 1, group)
one <- rep(1, n)
cat(toJSON(list(
  data = data,
  overlap = overlap,
  plain = cr2(y, cbind(1, group), one, g, 2),
  weighted = cr2(y, cbind(1, group), w, g, 2),
  covariates = cr2(y, cbind(1, group, age, months), w, g, 2),
  both = cr2(y, cbind(1, overlap), w, g, 2)
), digits = NA, auto_unbox = TRUE, pretty = TRUE), "\n")
