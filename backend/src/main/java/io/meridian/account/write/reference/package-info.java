/** What another system calls the account. */
@NullMarked
@NamedInterface("write")
package io.meridian.account.write.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
