/** The account is governed in another mode from a date on. */
@NullMarked
@NamedInterface("write")
package io.meridian.account.write.govern;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
