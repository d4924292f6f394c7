/** A member is released. */
@NullMarked
@NamedInterface("write")
package io.meridian.account.write.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
