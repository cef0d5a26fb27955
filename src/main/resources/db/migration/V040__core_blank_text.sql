-- Whether there is nothing to see in a text, as org.article12.core.text.Text says it: only spaces of any width,
-- fillers, invisible marks and accents without a letter. Tests hold the two to each other, character by character.
create function is_blank(words text) returns boolean
	language sql immutable strict parallel safe
	return words collate "C" !~ ('[^\u0001-\u0020\u007f-\u00a0\u00ad\u0300-\u036f\u061c\u115f-\u1160\u1680\u17b4-\u17b5\u180b-\u180f'
		'\u1ab0-\u1aff\u1dc0-\u1dff\u2000-\u200f\u2028-\u202f\u205f-\u206f\u20d0-\u20ff\u2800\u3000\u3164\ufdd0-\ufdef\ufe00-\ufe0f'
		'\ufe20-\ufe2f\ufeff\uffa0\ufff0-\ufffc\ufffe-\uffff\U00013441-\U00013442\U00016fe4\U0001bca0-\U0001bca3\U0001d159'
		'\U0001d173-\U0001d17a\U000e0000-\U000e0fff'
		'\U0001fffe-\U0001ffff\U0002fffe-\U0002ffff\U0003fffe-\U0003ffff\U0004fffe-\U0004ffff\U0005fffe-\U0005ffff'
		'\U0006fffe-\U0006ffff\U0007fffe-\U0007ffff\U0008fffe-\U0008ffff\U0009fffe-\U0009ffff\U000afffe-\U000affff'
		'\U000bfffe-\U000bffff\U000cfffe-\U000cffff\U000dfffe-\U000dffff\U000efffe-\U000effff\U000ffffe-\U000fffff'
		'\U0010fffe-\U0010ffff]');
