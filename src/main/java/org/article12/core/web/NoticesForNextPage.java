package org.article12.core.web;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * Keeps in the session what the next page says once, of the last few acts alone: whoever
 * acts and never looks at the next page, as a program does, would otherwise have each of
 * his acts read and write all that the ones before had to say.
 */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class NoticesForNextPage extends SessionFlashMapManager {

	/** As many as there may be tabs in which something was done at the same time. */
	static final int KEPT = 8;

	@Override
	protected void updateFlashMaps(List<FlashMap> notices, HttpServletRequest request, HttpServletResponse response) {
		int more = notices.size() - KEPT;
		super.updateFlashMaps((more > 0) ? new CopyOnWriteArrayList<>(notices.subList(more, notices.size())) : notices,
				request, response);
	}

}
