@NullMarked
package io.meridian.documents;

import org.jspecify.annotations.NullMarked;
