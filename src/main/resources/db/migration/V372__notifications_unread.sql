-- inbox_item_unread_of_request begins with the person too; each item stood in both.
drop index inbox_item_unread;
