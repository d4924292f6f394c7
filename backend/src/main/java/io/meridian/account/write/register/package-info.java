/** A global customer is registered. */
@NullMarked
@NamedInterface("write")
package io.meridian.account.write.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
