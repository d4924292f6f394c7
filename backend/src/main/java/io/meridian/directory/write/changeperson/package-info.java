/** What is known of a person of ours changes from a date on. */
@NullMarked
@NamedInterface("write")
package io.meridian.directory.write.changeperson;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
