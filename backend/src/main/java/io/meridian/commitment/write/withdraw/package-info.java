/** One intention: command, rules, endpoint. */
@NullMarked
package io.meridian.commitment.write.withdraw;

import org.jspecify.annotations.NullMarked;
