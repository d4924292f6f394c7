/** One intention: command, rules, endpoint. */
@NullMarked
package io.meridian.commitment.write.reassign;

import org.jspecify.annotations.NullMarked;
