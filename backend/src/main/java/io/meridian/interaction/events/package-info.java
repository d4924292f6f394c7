/** Stored for ever. A correction says the same kind of fact again and names the one it replaces. */
@NullMarked
@NamedInterface("events")
package io.meridian.interaction.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
