/** What is known of a person of ours changes from a date on. */
@NullMarked
package io.meridian.directory.write.changeperson;

import org.jspecify.annotations.NullMarked;
