/** An entity bears another name from a date on. */
@NullMarked
@NamedInterface("write")
package io.meridian.account.write.renameentity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
