/** A legal entity, site or region of the customer is added to its tree. */
@NullMarked
package io.meridian.account.write.addentity;

import org.jspecify.annotations.NullMarked;
