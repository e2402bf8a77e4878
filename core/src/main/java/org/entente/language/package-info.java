@NullMarked
package org.entente.language;

import org.jspecify.annotations.NullMarked;
