/** One intention: command, rules, endpoint. */
@NullMarked
package io.meridian.commitment.write.accept;

import org.jspecify.annotations.NullMarked;
