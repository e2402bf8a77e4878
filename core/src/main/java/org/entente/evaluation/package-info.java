@NullMarked
package org.entente.evaluation;

import org.jspecify.annotations.NullMarked;
