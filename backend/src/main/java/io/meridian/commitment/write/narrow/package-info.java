/** One intention: command, rules, endpoint. */
@NullMarked
package io.meridian.commitment.write.narrow;

import org.jspecify.annotations.NullMarked;
