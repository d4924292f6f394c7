/** Stored for ever. */
@NullMarked
@NamedInterface("events")
package io.meridian.demo.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
