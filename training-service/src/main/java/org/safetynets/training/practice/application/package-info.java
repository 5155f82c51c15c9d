/** Following groups and meetings, and counting what they prove. */
@NullMarked
package org.safetynets.training.practice.application;

import org.jspecify.annotations.NullMarked;
