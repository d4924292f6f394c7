/** One intention: command, rules, endpoint. */
@NullMarked
package io.meridian.commitment.write.correct;

import org.jspecify.annotations.NullMarked;
