package io.meridian.exchange.run;

/** What became of a row that was taken. */
enum Outcome {
    CREATED,
    CHANGED,
    SAME
}
