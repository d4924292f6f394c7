/** One intention: command, rules, endpoint. */
@NullMarked
@NamedInterface("write")
package io.meridian.commitment.write.breach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
