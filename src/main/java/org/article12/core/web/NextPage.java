package org.article12.core.web;

import java.util.Objects;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * What the page says once to which the present web request leads, and none after it: its
 * model has it. It waits in the session ({@link NoticesForNextPage}).
 */
public final class NextPage {

	private NextPage() {
	}

	/**
	 * Has the next page say something.
	 * @param name under which its model has it
	 */
	public static void says(String name, Object what) {
		ServletRequestAttributes present = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
		Objects.requireNonNull(RequestContextUtils.getOutputFlashMap(present.getRequest())).put(name, what);
	}

}
