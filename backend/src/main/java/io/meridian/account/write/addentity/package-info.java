/** A legal entity, site or region of the customer is added to its tree. */
@NullMarked
@NamedInterface("write")
package io.meridian.account.write.addentity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
