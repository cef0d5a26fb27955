package org.article12.core.security;

import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;

import org.article12.core.CurrentUser;
import org.article12.core.security.AccessRule.Audience;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Enforces the {@link AccessPolicy} on every address. */
@Component
class PolicyAuthorization implements AuthorizationManager<RequestAuthorizationContext> {

	private final PolicyTable table;

	private final CurrentUserAccess users;

	PolicyAuthorization(PolicyTable table, CurrentUserAccess users) {
		this.table = table;
		this.users = users;
	}

	@Override
	public AuthorizationResult authorize(Supplier<? extends @Nullable Authentication> authentication,
			RequestAuthorizationContext context) {
		HttpServletRequest request = context.getRequest();
		Optional<AccessRule> rule = this.table.ruleFor(request);
		if (rule.isPresent() && rule.get().audience() == Audience.PUBLIC) {
			return new AuthorizationDecision(true);
		}
		Optional<CurrentUser> user = this.users.find(request, authentication.get());
		return new AuthorizationDecision(rule.isPresent() && user.isPresent() && rule.get().allows(user.get().role()));
	}

}
