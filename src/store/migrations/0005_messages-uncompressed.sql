-- A message is blanked within a second: compressing it, or moving it out of its row, would be work for nothing.
ALTER TABLE "outgoing_messages" SET (toast_tuple_target = 8160);
