/** What the directory stores for ever. */
@NullMarked
@NamedInterface("events")
package io.meridian.directory.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
