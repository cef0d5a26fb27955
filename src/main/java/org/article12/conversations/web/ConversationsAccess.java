package org.article12.conversations.web;

import java.util.List;

import org.article12.core.security.AccessRule;
import org.article12.core.security.ModuleAccess;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import static org.article12.core.security.AccessRule.concerned;

/** Who may do what at the addresses of conversations. */
@Component
class ConversationsAccess implements ModuleAccess {

	@Override
	public List<AccessRule> rules() {
		return List.of(concerned(HttpMethod.GET, "/conversations/{reference}", "Read what was said about a request"),
				concerned(HttpMethod.POST, "/conversations/{reference}/messages", "Write a message"));
	}

}
