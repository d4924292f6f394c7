/** One intention: command, rules, endpoint. */
@NullMarked
@NamedInterface("write")
package io.meridian.interaction.write.undo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
