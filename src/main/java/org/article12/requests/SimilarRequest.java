package org.article12.requests;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Another request of the same Party that may ask for the same.
 *
 * @param reference its reference
 * @param title its title
 * @param status where it stands
 * @param in in what the two are alike
 */
public record SimilarRequest(RequestReference reference, String title, RequestStatus status, Set<Likeness> in) {

	public SimilarRequest {
		in = Collections.unmodifiableSet(EnumSet.copyOf(in));
	}

}
