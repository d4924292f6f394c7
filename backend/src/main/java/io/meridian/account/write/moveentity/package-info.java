/** An entity belongs to another parent from a date on. */
@NullMarked
@NamedInterface("write")
package io.meridian.account.write.moveentity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
