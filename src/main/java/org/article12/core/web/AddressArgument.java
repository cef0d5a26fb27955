package org.article12.core.web;

import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.security.CurrentUserAccess;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Hands what an address names to every handler that asks for it. What there is not, or
 * not for whoever asks, is not visible.
 */
public abstract class AddressArgument<T> {

	private final CurrentUserAccess users;

	protected AddressArgument(CurrentUserAccess users) {
		this.users = users;
	}

	/**
	 * Finds it.
	 * @param address the variables of the address by their names
	 * @throws NotVisible when there is none for that person
	 */
	protected abstract T find(CurrentUser user, Map<String, String> address);

	/** An id in the address; what is none is not visible. */
	protected static UUID id(Map<String, String> address, String name) {
		try {
			return UUID.fromString(String.valueOf(address.get(name)));
		}
		catch (IllegalArgumentException ex) {
			throw new NotVisible(name + " " + address.get(name));
		}
	}

	/** Puts what its pages always show of it into the model. */
	protected void show(T found, ModelAndViewContainer page) {
		// A page shows what its handler says.
	}

	@SuppressWarnings("unchecked")
	final T handTo(ModelAndViewContainer page, HttpServletRequest request) {
		CurrentUser user = this.users.find(request, SecurityContextHolder.getContext().getAuthentication())
			.orElseThrow(() -> new NotVisible("A page for people who are signed in"));
		Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		T found = find(user, (variables instanceof Map<?, ?> named) ? (Map<String, String>) named : Map.of());
		show(found, page);
		return found;
	}

}
