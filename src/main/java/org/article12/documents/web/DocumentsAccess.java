package org.article12.documents.web;

import java.util.List;

import org.article12.core.security.AccessRule;
import org.article12.core.security.ModuleAccess;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import static org.article12.core.security.AccessRule.concerned;

/** Who may do what at the addresses of files. */
@Component
class DocumentsAccess implements ModuleAccess {

	@Override
	public List<AccessRule> rules() {
		return List
			.of(concerned(HttpMethod.GET, "/documents/{id}", "Save a file that is attached to what one may see"));
	}

}
