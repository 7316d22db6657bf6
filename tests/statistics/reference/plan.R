# What a run says of the next study: ICC(1) by aov, sizes by power.t.test on the spread of a mean of m sessions, and
# sessions to be coded twice for a kappa of a wanted precision with the design effect of whole sessions.
open <- list(p1 = c(2, 4, 3), p2 = c(5, 8, 6, 7), p3 = c(1, 1, 3), p4 = c(6, 5, 9), p5 = c(4, 2, 5))
y <- 10 * unlist(open); g <- rep(names(open), lengths(open)); n <- length(y); k <- length(open); m <- lengths(open)
table <- anova(lm(y ~ g)); between <- table[1, "Mean Sq"]; within <- table[2, "Mean Sq"]
size <- (n - sum(m^2) / n) / (k - 1); icc <- (between - within) / (between + (size - 1) * within)
of <- function(sessions) sd(y) * sqrt(icc + (1 - icc) / sessions)
sizes <- sapply(c(1, 2, 4, 8), function(sessions) {
  power <- ceiling(power.t.test(delta = 15, sd = of(sessions), power = .8, strict = TRUE)$n)
  a <- 2; while (qt(.975, 2 * (a - 1)) * of(sessions) * sqrt(2 / a) > 12) a <- a + 1
  c(power, a)
})
# Whether people and machine agree on each utterance of six sessions.
agree <- list(c(1, 1, 0, 1, 1), c(0, 0, 1, 0), c(1, 1, 1, 1, 1, 0), c(1, 0, 0), c(1, 1, 1, 1), c(0, 1, 0, 0, 1))
v <- unlist(agree); h <- rep(seq_along(agree), lengths(agree)); sizes2 <- lengths(agree); nn <- length(v)
t2 <- anova(lm(v ~ factor(h))); b2 <- t2[1, "Mean Sq"]; w2 <- t2[2, "Mean Sq"]
s2 <- (nn - sum(sizes2^2) / nn) / (length(agree) - 1); alike <- (b2 - w2) / (b2 + (s2 - 1) * w2)
# The run's own codes: open and closed questions, three simple reflections a session.
counts <- c(OQ = sum(unlist(open)), CQ = sum(10 - unlist(open)), SR = 3 * n); share <- counts / sum(counts)
pe <- sum(share^2); po <- .7 * (1 - pe) + pe; a_session <- sum(counts) / n
effect <- 1 + (a_session - 1) * alike
utterances <- ceiling(effect * qnorm(.975)^2 * po * (1 - po) / (.1^2 * (1 - pe)^2))
cat(jsonlite::toJSON(list(
  open = open, sd = sd(y), icc = icc, forPower = sizes[1, ], forMargin = sizes[2, ],
  agree = agree, alike = alike, chance = pe, effect = effect, utterances = utterances, sessions = ceiling(utterances / a_session)
), digits = NA, auto_unbox = TRUE, pretty = TRUE), "\n")
