@NullMarked
@NamedInterface("events")
package io.meridian.coordination.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
