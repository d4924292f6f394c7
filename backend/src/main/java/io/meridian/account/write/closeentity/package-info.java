/** An entity is closed. */
@NullMarked
@NamedInterface("write")
package io.meridian.account.write.closeentity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
