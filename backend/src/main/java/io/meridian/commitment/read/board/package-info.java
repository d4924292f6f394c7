/** The board of an account's promises: late, this week, later, without due, kept lately. */
@NullMarked
package io.meridian.commitment.read.board;

import org.jspecify.annotations.NullMarked;
